/** Where something is allowed. */
export class AccessScope {
  /** In the whole tenancy. */
  public static tenancy(): AccessScope {
    return new AccessScope('tenancy');
  }

  /** In a compartment, by name or path (`operations:storage`), seen from where the policy is attached. */
  public static compartment(name: string): AccessScope {
    return new AccessScope(`compartment ${name}`);
  }

  /** In a compartment, by OCID. */
  public static compartmentId(ocid: string): AccessScope {
    return new AccessScope(`compartment id ${ocid}`);
  }

  private constructor(
    /** The place of a statement. */
    public readonly place: string,
  ) {}
}
