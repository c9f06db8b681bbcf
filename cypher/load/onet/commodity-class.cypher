// Write the UNSPSC classes that technologies and tools belong to.
UNWIND $rows AS row
MERGE (c:CommodityClass {code: row.code})
SET c += row.properties;
