import type { Construct } from '../base';
import { problem } from '../errors';
import { areKnownToDiffer, isToken } from '../shared/tokens';
import type { IVolume } from '../shared/volume';

const MOST_MEMBERS = 32;
const LARGEST_GROUP_IN_GIBIBYTES = 128 * 1_024;

/** Oracle, Working with Volume Groups: up to 32 volumes and 128 TB, all in the group's availability domain, each once. */
export function checkMembers(at: Construct, members: IVolume[] | undefined, domain: string): void {
  if (members === undefined) {
    return;
  }
  const different = new Set(members.map((member) => (isToken(member.assetId) ? member : member.assetId))).size;
  if (members.length < 1 || members.length > MOST_MEMBERS || different < members.length) {
    throw problem('GroupMembersInvalid', at, { got: members.length, different, most: MOST_MEMBERS });
  }
  const stranger = members.find(({ availabilityDomain }) => areKnownToDiffer(availabilityDomain ?? domain, domain));
  if (stranger) {
    const facts = { member: stranger.node.path, got: String(stranger.availabilityDomain), domain };
    throw problem('GroupMemberElsewhere', at, facts);
  }
  const sizes = members.map(({ size }) => (size && !size.isUnresolved ? size.toGibibytes() : 0));
  const total = sizes.reduce((sum, size) => sum + size, 0);
  if (total > LARGEST_GROUP_IN_GIBIBYTES) {
    throw problem('GroupTooLarge', at, { got: total, most: LARGEST_GROUP_IN_GIBIBYTES });
  }
}
