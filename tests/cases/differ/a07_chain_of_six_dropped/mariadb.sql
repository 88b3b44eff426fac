-- loses: table house
-- loses: table street
-- loses: table city
-- loses: table region
-- loses: table country
-- loses: table planet

-- drop table house
DROP TABLE `house`;

-- drop table street
DROP TABLE `street`;

-- drop table city
DROP TABLE `city`;

-- drop table region
DROP TABLE `region`;

-- drop table country
DROP TABLE `country`;

-- drop table planet
DROP TABLE `planet`;
