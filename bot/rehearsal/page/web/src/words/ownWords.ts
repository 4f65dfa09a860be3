/** A meeting of one's own. */
export interface OwnWords {
  readonly heading: string;
  readonly explained: string;
  readonly agenda: string;
  readonly example: string;
  readonly profile: string;
  readonly people: (fewest: number, most: number) => string;
  readonly begin: string;
  readonly noAgenda: string;
}
