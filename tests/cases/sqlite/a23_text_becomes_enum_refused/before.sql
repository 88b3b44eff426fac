CREATE TABLE job (id INTEGER PRIMARY KEY, state TEXT NOT NULL, tags TEXT);
INSERT INTO job (id, state, tags) VALUES (1, 'new', 'a,b'), (2, 'done', ''), (3, 'new', NULL);
