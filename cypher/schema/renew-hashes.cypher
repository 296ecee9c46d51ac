// Some hashes of texts as versions before the fifth wrote them, without the 0x in front
MATCH (p:Paper)
WHERE p.textHash > '' AND NOT p.textHash STARTS WITH '0x'
WITH p
LIMIT 10000
SET p.textHash = '0x' + p.textHash
RETURN count(p) AS papers;
