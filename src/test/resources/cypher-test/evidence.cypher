// Every mention with its evidence and the texts that it points into
MATCH (p:Paper)-[m:MENTIONS]->(n)
RETURN p.id + ' for ' + coalesce(n.key, n.url) AS mention, p.title AS title, p.abstract AS abstract,
  m.fields AS fields, m.starts AS starts, m.ends AS ends, m.surfaces AS surfaces
