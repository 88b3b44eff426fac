CREATE TABLE plain (code TEXT, region TEXT, amount INTEGER DEFAULT 0) STRICT;
INSERT INTO plain VALUES ('a', 'north', 1), ('b', NULL, 2), ('c', NULL, NULL);
