// A record with more in an indexed property than an index can hold
CREATE (r:Record {key: 'too long', doi: reduce(text = '', i IN range(1, 40000) | text + 'x')});
