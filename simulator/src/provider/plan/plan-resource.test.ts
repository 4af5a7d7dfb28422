import fc from 'fast-check';
import { resourceTypes } from '../catalogue';
import { withResourceMembers } from '../schema/timeouts';
import { arbitraryConfiguration } from '../testing/arbitrary-configurations';
import { proposedState } from '../testing/proposed-state';
import { isWhollyKnown, mapOf, sameValue, UNKNOWN, type ValueMap } from '../values/value';
import { planResource } from './plan-resource';
import { withoutUnknowns } from './unknowns';

const names = Object.keys(resourceTypes);

function membersOf(name: string) {
  const { members, timeouts } = resourceTypes[name]();
  return withResourceMembers(members, timeouts);
}

/** A cloud that keeps what it is given, gives an OCID, and gives nothing else. */
function applied(name: string, planned: ValueMap): ValueMap {
  const identified = mapOf([...Object.entries(planned), ['id', 'ocid1.it']]);
  return withoutUnknowns(identified, membersOf(name));
}

describe.each(names)('the plan of %s', (name) => {
  const members = membersOf(name);
  const { id: _id, ...configurable } = members;

  it('creates what is configured; the rest is unknown', () => {
    fc.assert(
      fc.property(arbitraryConfiguration(configurable, 'unknowns'), (configuration) => {
        const { planned, replacing } = planResource(members, null, proposedState(members, null, configuration));
        expect(replacing).toEqual([]);
        for (const [attribute, member] of Object.entries(members)) {
          const configured = configuration[attribute] ?? null;
          if (member.mode === 'computed' || (member.mode === 'optionalComputed' && configured === null)) {
            expect(planned[attribute]).toBe(UNKNOWN);
          }
          const keeps = member.shape === 'attribute' && !member.normalize && isWhollyKnown(configured);
          if (keeps && configured !== null && typeof configured !== 'object') {
            expect(planned[attribute]).toEqual(configured);
          }
        }
      }),
      { numRuns: 30 },
    );
  });

  it('has nothing to do for what was applied', () => {
    fc.assert(
      fc.property(arbitraryConfiguration(configurable, 'known'), (configuration) => {
        const { planned } = planResource(members, null, proposedState(members, null, configuration));
        const state = applied(name, planned);
        const again = planResource(members, state, proposedState(members, state, configuration));
        expect(again.replacing).toEqual([]);
        expect(sameValue(again.planned, state)).toBe(true);
      }),
      { numRuns: 30 },
    );
  });

  it('comes to rest after any change', () => {
    const two = fc.tuple(arbitraryConfiguration(configurable, 'known'), arbitraryConfiguration(configurable, 'known'));
    fc.assert(
      fc.property(two, ([before, after]) => {
        const first = applied(name, planResource(members, null, proposedState(members, null, before)).planned);
        const change = planResource(members, first, proposedState(members, first, after));
        const prior = change.replacing.length > 0 ? null : first;
        const { planned } = planResource(members, prior, proposedState(members, prior, after));
        const second = applied(name, planned);
        expect(planResource(members, second, proposedState(members, second, after)).planned).toEqual(second);
      }),
      { numRuns: 30 },
    );
  });
});
