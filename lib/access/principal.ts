/** Who is allowed something. */
export class Principal {
  /** A group of users, by name. In an identity domain other than the default one: `domain/name`. */
  public static group(name: string): Principal {
    return new Principal(`group ${quoted(name)}`);
  }

  /** A group of users, by OCID. */
  public static groupId(ocid: string): Principal {
    return new Principal(`group id ${ocid}`);
  }

  /** A dynamic group of instances or other resources, by name. */
  public static dynamicGroup(name: string): Principal {
    return new Principal(`dynamic-group ${quoted(name)}`);
  }

  /** A dynamic group, by OCID. */
  public static dynamicGroupId(ocid: string): Principal {
    return new Principal(`dynamic-group id ${ocid}`);
  }

  private constructor(
    /** The subject of a statement. */
    public readonly subject: string,
  ) {}
}

/** Domain and name are quoted apart, and only where a plain word does not do. */
function quoted(name: string): string {
  const isPlain = /^[A-Za-z0-9_.-]+$/.test(name) || name.includes('${');
  return isPlain
    ? name
    : name
        .split('/')
        .map((part) => `'${part}'`)
        .join('/');
}
