CREATE TABLE shelf (
    room TEXT DEFAULT '',
    place TEXT,
    width INTEGER,
    PRIMARY KEY (room),
    CHECK (room <> '')
);
INSERT INTO shelf (room, place, width) VALUES ('hall', 'left', 80), (NULL, 'cellar', 60);
