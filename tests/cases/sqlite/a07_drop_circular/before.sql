CREATE TABLE employee (id INTEGER PRIMARY KEY, boss_id INTEGER REFERENCES employee (id) ON DELETE RESTRICT,
    department_id INTEGER REFERENCES department (id));
CREATE TABLE department (id INTEGER PRIMARY KEY, head_id INTEGER REFERENCES employee (id));
INSERT INTO employee VALUES (1, NULL, NULL), (2, 1, NULL);
INSERT INTO department VALUES (1, 2);
UPDATE employee SET department_id = 1;
