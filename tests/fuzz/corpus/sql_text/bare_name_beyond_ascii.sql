sho-.authorå name n
AS SELECT shop.author.name, author.name, main.author.id FROM shop.author or name n
AS SELECT shop.author.name, author.name, main.author.id FROM shop.author JOIN author ON shop.autÑ–›ßÂ JOIN autsho-.authorå name n
AS SELECT shop.author.name, author.name, main.author.id FROM shop.author or name n
AS SELECT shop.author.name, author.name, main.author.id FROM shop.author JOIN author ON shop.autÑ–›ßÂ JOIN author ON shop.autÑ–›ßÂ authohor ON shop.autÑ–›ßÂ author.id
