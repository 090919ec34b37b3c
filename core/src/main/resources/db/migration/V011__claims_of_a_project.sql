-- Why: the newest claims of a project are asked for in both directions at once; the old order began with the direction and had all of them sorted
drop index progress_claim_of_project;
create index progress_claim_of_project on progress_claim (account_id, project_id, created_at desc, id);
