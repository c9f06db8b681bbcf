// A CommodityClass has one key: code.
CREATE CONSTRAINT onet_commodity_class_key IF NOT EXISTS
FOR (n:CommodityClass)
REQUIRE n.code IS UNIQUE;
