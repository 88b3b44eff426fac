-- change view book_list
ALTER VIEW `book_list` AS SELECT id, title FROM book;
