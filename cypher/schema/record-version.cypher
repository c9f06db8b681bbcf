// Record that a version of the schema was applied.
MERGE (v:SchemaVersion {version: $version})
SET
  v.name = $name,
  v.checksum = $checksum,
  v.appliedAt = datetime();
