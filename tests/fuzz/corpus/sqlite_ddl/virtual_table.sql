CREATE VIRTUAL TABLE s USING fts5(title, content='book')
