book id shop
AS SELECT 1 FROM"book"
