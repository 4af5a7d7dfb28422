/** One request of a user. */
export interface Wish {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  readonly path: string;
  readonly body?: object;
  /** What the user knows once it is answered; says what is wrong with the answer, if anything is. */
  learn(json: Json): string | undefined;
}

export type Json = Record<string, unknown>;

interface OwnVolume {
  readonly id: string;
  name: string;
  /** Ids of the backups that were acknowledged and not deleted. */
  readonly backups: Set<string>;
}

export interface Place {
  readonly compartmentId: string;
  readonly availabilityDomain: string;
}

const MOST_VOLUMES = 3;
const FEWEST_BACKUPS = 3;

/** Works with volumes of his own, and knows what the cloud must hold of them. Half of what he asks is reading. */
export class User {
  readonly volumes: OwnVolume[] = [];
  /** What was asked and not yet answered. */
  pending: Wish | undefined;
  readonly complaints: string[] = [];
  private count = 0;

  constructor(
    private readonly name: string,
    private readonly place: Place,
    /** 0 (inclusive) to 1 (exclusive). */
    private readonly random: () => number,
  ) {}

  next(): Wish {
    this.pending = this.choose();
    return this.pending;
  }

  /** An answer came. */
  hear(status: number, text: string): void {
    const wish = this.pending!;
    this.pending = undefined;
    if (status >= 300) this.complaints.push(`${wish.method} ${wish.path} answered ${status} ${text.slice(0, 300)}`);
    else {
      const complaint = wish.learn(text === '' ? {} : (JSON.parse(text) as Json));
      if (complaint) this.complaints.push(`${wish.method} ${wish.path}: ${complaint}`);
    }
  }

  private choose(): Wish {
    if (this.volumes.length === 0) return this.create();
    const volume = this.volumes[Math.floor(this.random() * this.volumes.length)]!;
    const dice = this.random();
    if (dice < 0.05 && this.volumes.length < MOST_VOLUMES) return this.create();
    if (dice < 0.25) return this.backUp(volume);
    if (dice < 0.35) return this.rename(volume);
    if (dice < 0.5 && volume.backups.size > FEWEST_BACKUPS) return this.deleteBackup(volume);
    return dice < 0.75 ? this.read(volume) : this.list(volume);
  }

  private newName = (): string => `${this.name}-${this.count++}`;

  private create(): Wish {
    const displayName = this.newName();
    return {
      method: 'POST',
      path: '/volumes',
      body: { ...this.place, displayName, sizeInGBs: 50 },
      learn: ({ id, displayName: name }) => {
        this.volumes.push({ id: String(id), name: String(name), backups: new Set() });
        return name === displayName ? undefined : `it is named ${name}`;
      },
    };
  }

  private backUp({ id, backups }: OwnVolume): Wish {
    return {
      method: 'POST',
      path: '/volumeBackups',
      body: { volumeId: id, displayName: this.newName() },
      learn: (json) => {
        backups.add(String(json.id));
        return json.volumeId === id ? undefined : `it is of ${json.volumeId}`;
      },
    };
  }

  private rename(volume: OwnVolume): Wish {
    const displayName = this.newName();
    return {
      method: 'PUT',
      path: `/volumes/${volume.id}`,
      body: { displayName },
      learn: () => {
        volume.name = displayName;
        return undefined;
      },
    };
  }

  private deleteBackup({ backups }: OwnVolume): Wish {
    const [id] = backups;
    return {
      method: 'DELETE',
      path: `/volumeBackups/${id}`,
      learn: () => {
        backups.delete(id!);
        return undefined;
      },
    };
  }

  private read({ id, name }: OwnVolume): Wish {
    return {
      method: 'GET',
      path: `/volumes/${id}`,
      learn: ({ displayName }) => (displayName === name ? undefined : `it is named ${displayName}, not ${name}`),
    };
  }

  private list({ id, backups }: OwnVolume): Wish {
    const { compartmentId } = this.place;
    return {
      method: 'GET',
      path: `/volumeBackups?compartmentId=${compartmentId}&volumeId=${id}&lifecycleState=AVAILABLE&limit=1000`,
      learn: (json) => {
        const listed = (json as unknown as Json[]).map((backup) => String(backup.id));
        const same = listed.length === backups.size && listed.every((each) => backups.has(each));
        return same ? undefined : `it lists ${listed.length} backups, not ${backups.size}`;
      },
    };
  }
}
