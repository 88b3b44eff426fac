BEGIN;

-- add table planet
CREATE TABLE "planet" (
    "id" INTEGER NOT NULL PRIMARY KEY,
    "name" TEXT
);

-- add table country
CREATE TABLE "country" (
    "id" INTEGER NOT NULL PRIMARY KEY,
    "name" TEXT,
    "planet_id" INTEGER NOT NULL,
    CONSTRAINT "country_planet" FOREIGN KEY ("planet_id") REFERENCES "planet" ("id")
);

-- add table region
CREATE TABLE "region" (
    "id" INTEGER NOT NULL PRIMARY KEY,
    "name" TEXT,
    "country_id" INTEGER NOT NULL,
    CONSTRAINT "region_country" FOREIGN KEY ("country_id") REFERENCES "country" ("id")
);

-- add table city
CREATE TABLE "city" (
    "id" INTEGER NOT NULL PRIMARY KEY,
    "name" TEXT,
    "region_id" INTEGER NOT NULL,
    CONSTRAINT "city_region" FOREIGN KEY ("region_id") REFERENCES "region" ("id")
);

-- add table street
CREATE TABLE "street" (
    "id" INTEGER NOT NULL PRIMARY KEY,
    "name" TEXT,
    "city_id" INTEGER NOT NULL,
    CONSTRAINT "street_city" FOREIGN KEY ("city_id") REFERENCES "city" ("id")
);

-- add table house
CREATE TABLE "house" (
    "id" INTEGER NOT NULL PRIMARY KEY,
    "name" TEXT,
    "street_id" INTEGER NOT NULL,
    CONSTRAINT "house_street" FOREIGN KEY ("street_id") REFERENCES "street" ("id")
);

COMMIT;
