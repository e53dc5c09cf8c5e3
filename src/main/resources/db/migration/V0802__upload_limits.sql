-- Who sends, as far as a page vouches for it (a hash), and when uploads began: what the limits count.
ALTER TABLE upload
  ADD COLUMN person VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin AFTER creator,
  ADD KEY upload_person (person, state),
  ADD KEY upload_created (created_at);
