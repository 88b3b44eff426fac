CREATE TABLE item (id INTEGER PRIMARY KEY, day TEXT, flag TEXT, code TEXT, data TEXT, size REAL, picture TEXT);
INSERT INTO item VALUES (1, '2026-11-20', '1', '0190a6f0-0000-7000-8000-000000000000', '{"a": 1}', 99.5, 'as text'),
    (2, NULL, '0', NULL, NULL, NULL, NULL);
