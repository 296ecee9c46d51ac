// A record is found by its id in the ACL Anthology
CREATE INDEX record_acl IF NOT EXISTS
FOR (r:Record) ON (r.aclId);
