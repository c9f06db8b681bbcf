// Documents have other names than when they were loaded.
UNWIND $rows AS row
MATCH (d:Document {sha256: row.sha256})
SET
  d.source = row.source,
  d.path = row.path;
