shop.author name n
AS SELECT shop.author.name, author.name, main.author.id FROM shop.author JOIN author ON shop.author.id = author.id
