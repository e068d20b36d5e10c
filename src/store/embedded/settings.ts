/**
 * How the embedded PostgreSQL runs: nothing is traded for durability, all else is small, because it
 * shares a modest machine with the program and serves one council.
 */
const settings = {
  // Only the socket, in a folder that only we may enter.
  listen_addresses: '',
  unix_socket_permissions: '0700',

  // Said aloud, so that no configuration file can weaken them.
  fsync: 'on',
  full_page_writes: 'on',
  synchronous_commit: 'on',

  // Memory: few connections, no processes that we have no work for.
  max_connections: '20',
  shared_buffers: '32MB',
  work_mem: '8MB',
  maintenance_work_mem: '32MB',
  huge_pages: 'off',
  jit: 'off',
  io_method: 'sync',
  max_worker_processes: '1',
  max_parallel_workers: '0',
  max_parallel_workers_per_gather: '0',
  max_parallel_maintenance_workers: '0',
  autovacuum_worker_slots: '1',
  autovacuum_max_workers: '1',
  autovacuum_naptime: '5min',
  max_logical_replication_workers: '0',
  max_replication_slots: '0',
  max_wal_senders: '0',
  wal_level: 'minimal',
  max_wal_size: '256MB',

  TimeZone: 'UTC',
  log_timezone: 'UTC',

  // The log tells of trouble and holds no values: neither statements nor the rows they touched.
  log_min_messages: 'warning',
  log_checkpoints: 'off',
  log_error_verbosity: 'terse',
  log_min_error_statement: 'panic',
}

/** The settings as arguments of `postgres`; the command line outranks every configuration file. */
export const settingArguments: readonly string[] = Object.entries(settings).flatMap(
  ([name, value]) => ['-c', `${name}=${value}`],
)
