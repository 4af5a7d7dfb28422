import type { IncomingHttpHeaders } from 'node:http';
import { notAllowed, RequestError } from '../errors';
import { regionOfHost } from '../request/region';

const LOOPBACK = /^(?:127\.\d+\.\d+\.\d+|localhost|\[::1\])(?::\d+)?$/i;

/**
 * Refuses what a web page can make a browser send: a foreign Host (DNS rebinding) and a foreign Origin.
 *
 * @throws RequestError 421 or 403
 */
export function refuseForeign(headers: IncomingHttpHeaders): void {
  const { host = '', origin } = headers;
  if (!LOOPBACK.test(host) && !regionOfHost(host)) {
    throw new RequestError(
      421,
      'MisdirectedRequest',
      `The host is '${host.slice(0, 100)}', expected 127.0.0.1, localhost or a host like iaas.us-ashburn-1.oraclecloud.com.`,
    );
  }
  if (origin !== undefined && origin.replace(/^https?:\/\//, '') !== host) {
    throw notAllowed(
      `The request comes from a page of '${origin.slice(0, 100)}'. Pages of other origins may not call this API.`,
    );
  }
  if (headers['sec-fetch-site'] === 'cross-site') {
    throw notAllowed('The request comes from a page of another site. Pages of other sites may not call this API.');
  }
}
