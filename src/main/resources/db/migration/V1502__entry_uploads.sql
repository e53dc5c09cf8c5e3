-- Every file comes in as an upload; the entry is its owner.
ALTER TABLE entry_file ADD COLUMN upload_id BIGINT NOT NULL;

-- The form exactly as it was last sent, beside the rows made of it.
ALTER TABLE entry ADD COLUMN sent_draft LONGTEXT;

-- Words that judges must not see in what is made of the files.
CREATE TABLE entry_mask (
  entry_id BIGINT       NOT NULL,
  ordinal  INT          NOT NULL,
  words    VARCHAR(300) NOT NULL,
  PRIMARY KEY (entry_id, ordinal),
  CONSTRAINT entry_mask_entry_fk FOREIGN KEY (entry_id) REFERENCES entry (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;
