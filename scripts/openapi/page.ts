import { operationGroups } from '../../simulator/src/api/operations';
import type { OracleOperation } from './oracle-clients';

/** The reference page: what is served, group by group, and what is not. */
export function referencePage(unserved: readonly OracleOperation[]): string {
  const served = Object.entries(operationGroups).map(
    ([group, rows]) =>
      `### ${group}\n\n| Operation | Request |\n|---|---|\n${rows
        .map(
          ({ operation, method, path, query }) =>
            `| ${operation} | \`${method} ${path}\`${query ? ' with a query' : ''} |`,
        )
        .join('\n')}`,
  );
  const count = Object.values(operationGroups).flat().length;
  const clients = [...new Set(unserved.map(({ client }) => client))];
  const missing = clients.map((client) => {
    const rows = unserved.filter((each) => each.client === client);
    return `### ${client} (${rows.length})\n\n${rows.map(({ operation }) => operation).join(', ')}`;
  });
  return `# Operations of the REST API

Generated from the routing table by \`npm run docs\`. The machine-readable form is [openapi.json](openapi.json); how to reach the
API is told in [docs/api.md](../api.md).

## Served (${count})

All paths are below \`/20160918\`.

${served.join('\n\n')}

## Not served (${unserved.length})

These are answered with \`501 NotImplemented\` and a pointer to this page. The list is what Oracle's own clients
\`oci-core\`, \`oci-identity\` and \`oci-workrequests\` know beyond the above.

${missing.join('\n\n')}
`;
}
