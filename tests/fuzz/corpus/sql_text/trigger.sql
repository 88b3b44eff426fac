author name full name
AFTER UPDATE OF name ON author WHEN old.name <> new.name BEGIN
  INSERT INTO author(id, name) VALUES (1, new.name) ON CONFLICT (name) DO UPDATE SET name = excluded.name;
  UPDATE author SET name = CASE WHEN id THEN name END;
  DELETE FROM author WHERE name IS NULL; SELECT RAISE(ABORT, 'name');
END
