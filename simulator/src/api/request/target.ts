import { findRegion, type RegionFacts } from '../../cloud/region/catalogue';
import { RequestError } from '../errors';

export const BASE_PATH = '/20160918';

/** What a request is addressed to. */
export interface Target {
  /** Below /20160918, still encoded; undefined when it is not below it. */
  readonly path: string | undefined;
  readonly parameters: URLSearchParams;
  /** The region that the path names, as in /us-ashburn-1/20160918/volumes. */
  readonly region?: RegionFacts;
}

/** Takes a request target apart. Nothing in it is normalised: '..' is a segment like any other. */
export function parseTarget(url: string): Target {
  const [, whole, query = ''] = /^([^?#]*)\??([^#]*)/.exec(url)!;
  const [, first, rest] = /^\/([^/]*)(.*)$/.exec(whole!) ?? [];
  const region = first === undefined ? undefined : findRegion(first);
  const path = region ? rest! : whole!;
  return {
    path: path.startsWith(`${BASE_PATH}/`) ? path.slice(BASE_PATH.length) : undefined,
    parameters: new URLSearchParams(query),
    ...(region && { region }),
  };
}

/** Decodes one segment of a path. */
export function decodeSegment(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    // Oracle, API Errors: 404 InvalidParameter is for a part of the path that is invalid.
    throw new RequestError(404, 'InvalidParameter', `'${segment}' in the path is not well encoded.`);
  }
}
