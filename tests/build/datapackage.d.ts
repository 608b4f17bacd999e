declare module 'datapackage' {
  /** What we use of the validator: a package read from a file, checked against the published profiles that come with it. */
  export class Package {
    static load(descriptor: string): Promise<Package>;
    readonly valid: boolean;
    readonly errors: readonly Error[];
    readonly resources: readonly {
      readonly name: string;
      readonly valid: boolean;
      readonly errors: readonly Error[];
    }[];
  }
}
