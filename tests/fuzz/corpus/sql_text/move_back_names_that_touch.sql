shop.book id main
AS SELECT 1 FROM"shop".book
