author n9me writer
(a, ÿÿÿÿÿÿÿÿÿÿÿ---------- AR UPDATE OF name ON author WHEN old.name <> new.name BEGIN
  INSERT INTO author(id, ame) ON CONFLICT (name) DO ON CONFLICT (name) DO UPDATE SET name = excluded.name;
  UPDATE author SET name = CASE WHEN id THEN name END;
  DELETE FROM author WHERE= name, t.name FROM t
