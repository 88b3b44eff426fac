-- forwards
BEGIN;

-- add text search object plain
CREATE TEXT SEARCH DICTIONARY "plain" (TEMPLATE = simple, stopwords = 'english');

-- change text search object search
ALTER TEXT SEARCH CONFIGURATION "search" DROP MAPPING FOR "int";
ALTER TEXT SEARCH CONFIGURATION "search" ALTER MAPPING FOR "asciiword" WITH plain, english_stem;
ALTER TEXT SEARCH CONFIGURATION "search" ADD MAPPING FOR "email" WITH simple;
ALTER TEXT SEARCH CONFIGURATION "search" ALTER MAPPING FOR "word" WITH plain, english_stem;

COMMIT;

-- backwards
BEGIN;

-- change text search object search
ALTER TEXT SEARCH CONFIGURATION "search" DROP MAPPING FOR "email";
ALTER TEXT SEARCH CONFIGURATION "search" ALTER MAPPING FOR "asciiword" WITH simple;
ALTER TEXT SEARCH CONFIGURATION "search" ADD MAPPING FOR "int" WITH simple;
ALTER TEXT SEARCH CONFIGURATION "search" ALTER MAPPING FOR "word" WITH simple;

-- drop text search object plain
DROP TEXT SEARCH DICTIONARY "plain";

COMMIT;
