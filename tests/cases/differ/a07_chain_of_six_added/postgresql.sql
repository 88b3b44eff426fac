BEGIN;

-- add table planet (2 columns)
CREATE TABLE "planet" (
    "id" integer NOT NULL,
    "name" text,
    CONSTRAINT "planet_pkey" PRIMARY KEY ("id")
);

-- add table country (3 columns)
CREATE TABLE "country" (
    "id" integer NOT NULL,
    "name" text,
    "planet_id" integer NOT NULL,
    CONSTRAINT "country_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "country_planet" FOREIGN KEY ("planet_id") REFERENCES "planet" ("id")
);

-- add table region (3 columns)
CREATE TABLE "region" (
    "id" integer NOT NULL,
    "name" text,
    "country_id" integer NOT NULL,
    CONSTRAINT "region_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "region_country" FOREIGN KEY ("country_id") REFERENCES "country" ("id")
);

-- add table city (3 columns)
CREATE TABLE "city" (
    "id" integer NOT NULL,
    "name" text,
    "region_id" integer NOT NULL,
    CONSTRAINT "city_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "city_region" FOREIGN KEY ("region_id") REFERENCES "region" ("id")
);

-- add table street (3 columns)
CREATE TABLE "street" (
    "id" integer NOT NULL,
    "name" text,
    "city_id" integer NOT NULL,
    CONSTRAINT "street_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "street_city" FOREIGN KEY ("city_id") REFERENCES "city" ("id")
);

-- add table house (3 columns)
CREATE TABLE "house" (
    "id" integer NOT NULL,
    "name" text,
    "street_id" integer NOT NULL,
    CONSTRAINT "house_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "house_street" FOREIGN KEY ("street_id") REFERENCES "street" ("id")
);

COMMIT;
