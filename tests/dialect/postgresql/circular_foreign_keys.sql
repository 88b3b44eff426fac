-- forwards
BEGIN;

-- add table team (3 columns)
CREATE TABLE "team" (
    "id" integer NOT NULL,
    "captain_id" integer,
    "parent_id" integer,
    CONSTRAINT "team_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "team_parent_id_fk" FOREIGN KEY ("parent_id") REFERENCES "team" ("id")
);

-- add table player (2 columns)
CREATE TABLE "player" (
    "id" integer NOT NULL,
    "team_id" integer,
    CONSTRAINT "player_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "player_team_id_fk" FOREIGN KEY ("team_id") REFERENCES "team" ("id")
);

-- add table team (3 columns)
ALTER TABLE "team" ADD CONSTRAINT "team_captain_id_fk" FOREIGN KEY ("captain_id") REFERENCES "player" ("id");

COMMIT;

-- backwards
BEGIN;

-- drop table player
ALTER TABLE "team" DROP CONSTRAINT "team_captain_id_fk";
DROP TABLE "player";

-- drop table team
DROP TABLE "team";

COMMIT;
