BEGIN;

-- add table continent
CREATE TABLE "continent" (
    "id" INTEGER NOT NULL PRIMARY KEY,
    "name" TEXT
);

-- add table country
CREATE TABLE "country" (
    "id" INTEGER NOT NULL PRIMARY KEY,
    "name" TEXT,
    "continent_id" INTEGER NOT NULL,
    CONSTRAINT "country_continent" FOREIGN KEY ("continent_id") REFERENCES "continent" ("id")
);

-- add table state
CREATE TABLE "state" (
    "id" INTEGER NOT NULL PRIMARY KEY,
    "name" TEXT,
    "country_id" INTEGER NOT NULL,
    CONSTRAINT "state_country" FOREIGN KEY ("country_id") REFERENCES "country" ("id")
);

-- add table city
CREATE TABLE "city" (
    "id" INTEGER NOT NULL PRIMARY KEY,
    "name" TEXT,
    "state_id" INTEGER NOT NULL,
    CONSTRAINT "city_state" FOREIGN KEY ("state_id") REFERENCES "state" ("id")
);

-- add table street
CREATE TABLE "street" (
    "id" INTEGER NOT NULL PRIMARY KEY,
    "name" TEXT,
    "city_id" INTEGER NOT NULL,
    CONSTRAINT "street_city" FOREIGN KEY ("city_id") REFERENCES "city" ("id")
);

COMMIT;
