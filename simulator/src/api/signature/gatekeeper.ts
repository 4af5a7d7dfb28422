import { KeyRing } from './key-ring';
import { type SignedRequest, verifySignature } from './verify';

/** Lets everybody in while no key is registered, and from then on only those who sign with a registered one. */
export class Gatekeeper {
  private readonly keys: KeyRing;

  /** @param now milliseconds since 1970, by the clock of this machine */
  constructor(
    home: string,
    private readonly now: () => number,
  ) {
    this.keys = new KeyRing(home);
  }

  /**
   * The user who asks, as far as the request says.
   *
   * @throws RequestError 401 NotAuthenticated
   */
  admit(request: SignedRequest): string | undefined {
    if (!this.keys.isEmpty()) {
      return userOf(verifySignature(request, (keyId) => this.keys.find(keyId), this.now()));
    }
    const [, keyId] = /keyId="([^"]*)"/i.exec(String(request.headers.authorization ?? '')) ?? [];
    return keyId === undefined ? undefined : userOf(keyId);
  }
}

const userOf = (keyId: string): string | undefined => keyId.split('/')[1];
