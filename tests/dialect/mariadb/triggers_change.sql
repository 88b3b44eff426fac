-- forwards
-- warning: The trigger count_sales is made anew. It belongs to the user who runs this from then on, and is no longer run in the name of its former definer.
-- warning: The trigger watch_price is made anew. It belongs to the user who runs this from then on, and is no longer run in the name of its former definer.
-- rename trigger watch_sales -> count_sales
DROP TRIGGER `watch_sales`;
CREATE TRIGGER `count_sales` BEFORE INSERT ON book FOR EACH ROW SET NEW.sold = COALESCE(NEW.sold, 0);

-- change trigger watch_price
DROP TRIGGER `watch_price`;
CREATE TRIGGER `watch_price` BEFORE DELETE ON log FOR EACH ROW SET @gone = OLD.id;

-- backwards
-- warning: The trigger watch_price is made anew. It belongs to the user who runs this from then on, and is no longer run in the name of its former definer.
-- warning: The trigger watch_sales is made anew. It belongs to the user who runs this from then on, and is no longer run in the name of its former definer.
-- change trigger watch_price
DROP TRIGGER `watch_price`;
DELIMITER //
CREATE TRIGGER `watch_price` AFTER UPDATE ON book FOR EACH ROW BEGIN IF NEW.price <> OLD.price THEN INSERT INTO log (what) VALUES (NEW.price); END IF; END
//
DELIMITER ;

-- rename trigger count_sales -> watch_sales
DROP TRIGGER `count_sales`;
CREATE TRIGGER `watch_sales` BEFORE INSERT ON book FOR EACH ROW SET NEW.sold = COALESCE(NEW.sold, 0);
