import type { CommandDefinition } from '../command';

export const permissionEnforce: CommandDefinition = {
  name: 'permission enforce',
  summary: 'Allow only what policies allow a group',
  description:
    'Policies are those of oci_identity_policy. What they do not allow this group answers 404, as at Oracle.',
  parameters: [{ name: 'group', description: 'as the statements of the policies name it' }],
  examples: ['drydock permission enforce BackupOperators'],
  async run(context, { parameters: [group = ''] }) {
    context.cloud().permissions.enforce(group);
    await context.answer({ group }, () => `From now on only what policies allow group ${group} may be done.`);
  },
};
