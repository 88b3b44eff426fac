CREATE TABLE entry (word TEXT, language TEXT, meaning TEXT, PRIMARY KEY (word, language));
INSERT INTO entry VALUES ('house', 'en', 'where people live'), ('Haus', NULL, NULL), (NULL, NULL, NULL);
