-- Jobs that take minutes stand in a line of their own.
CREATE TABLE scheduled_slow_tasks LIKE scheduled_tasks;
INSERT INTO scheduled_slow_tasks SELECT * FROM scheduled_tasks WHERE task_name = 'MakeDerivatives';
DELETE FROM scheduled_tasks WHERE task_name = 'MakeDerivatives';
