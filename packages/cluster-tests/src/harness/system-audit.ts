// Writes down, within the database and in its own order, each line of a log and each change of a lease: what is left of both at
// the end tells nothing of a second writer.
import { Client } from 'pg'
import type { AuditRow } from './find-second-writers.ts'

const INSTALL = `
  create table audit (
    number bigserial primary key, kind text not null, sandbox bigint not null, seq bigint, epoch bigint not null, node text
  );
  create function audit_log() returns trigger language plpgsql as $$ begin
    insert into audit (kind, sandbox, seq, epoch) values ('append', new.sandbox, new.seq, new.epoch);
    return null;
  end $$;
  create function audit_lease() returns trigger language plpgsql as $$ begin
    if tg_op = 'DELETE' then
      insert into audit (kind, sandbox, epoch) values ('end', old.id, old.epoch);
    else
      insert into audit (kind, sandbox, epoch, node) values ('lease', new.id, new.epoch, new.owner);
    end if;
    return null;
  end $$;
  create trigger audit_log after insert on ensaio.log for each row execute function audit_log();
  create trigger audit_lease after insert or update or delete on ensaio.sandboxes
    for each row execute function audit_lease();
  insert into audit (kind, sandbox, epoch, node) select 'lease', id, epoch, owner from ensaio.sandboxes;
`

/** Has a crash of the server lose nothing that it has confirmed. For connections that are made from then on. */
export async function confirmSafely(databaseUrl: string): Promise<void> {
  await withClient(databaseUrl, (client) =>
    client.query('alter database postgres set synchronous_commit = on'),
  )
}

/** Begins to write down what happens to the store's tables, which must be there. */
export async function installAudit(databaseUrl: string): Promise<void> {
  await withClient(databaseUrl, (client) => client.query(INSTALL))
}

/** Reads what was written down, oldest first. */
export async function readAudit(databaseUrl: string): Promise<readonly AuditRow[]> {
  const { rows } = await withClient(databaseUrl, (client) =>
    client.query<AuditRow>(
      'select kind, sandbox::text, seq::int, epoch::int, node from audit order by number',
    ),
  )
  return rows
}

async function withClient<Result>(
  databaseUrl: string,
  use: (client: Client) => Promise<Result>,
): Promise<Result> {
  const client = new Client(databaseUrl)
  await client.connect()
  try {
    return await use(client)
  } finally {
    await client.end()
  }
}
