import { expect, it } from "vitest";
import { COMMON_AFTER } from "../find-candidates";
import type { Store } from "../store";
import { version } from "./samples";

export function candidateContract(store: () => Store): void {
  const take = async (name: string, runs: readonly number[], terms: readonly number[]) => {
    const text = version(`Candidate ${name}`, { sketch: { runs, terms } });
    await store().write((writer) => writer.addVersion(text));
    return text.hash;
  };

  it("ranks texts by what they share", async () => {
    const high = 0xffff_ffff;
    const copy = await take("copy", [1, 2, 3, high], [100, 101]);
    const part = await take("part", [2, high, 2], [100]);
    const kin = await take("kin", [50], [100, 101, 102, 102]);
    await take("stranger", [60], [200]);
    const asked = { runs: [1, 2, 3, high, high], terms: [100, 101, 102] };
    const { found, commonTerms, commonRuns } = await store().findCandidates(asked, 10);
    expect([commonTerms, commonRuns]).toEqual([0, 0]);
    expect(found.map(({ hash, sharedRuns }) => [hash, sharedRuns])).toEqual([
      [copy, 4],
      [part, 2],
      [kin, 0],
    ]);
    expect(found.map(({ runs, terms }) => [runs, terms])).toEqual([
      [4, 2],
      [2, 1],
      [1, 3],
    ]);
    const texts = (await store().count()).versions;
    const weight = (holders: number) => Math.log((1 + texts) / holders);
    expect(found[2]?.termWeight).toBeCloseTo(weight(3) + weight(2) + weight(1), 9);
    expect(found[1]?.termWeight).toBeCloseTo(weight(3), 9);
    const [first, second] = (await store().findCandidates(asked, 2)).found;
    expect([first?.hash, second?.hash]).toEqual([copy, kin]);
    expect((await store().findCandidates({ runs: [], terms: [] }, 5)).found).toEqual([]);
    expect((await store().findCandidates({ runs: [9], terms: [9] }, 5)).found).toEqual([]);
  });

  it("leaves out terms that very many texts hold, and looks at the newest of common runs", async () => {
    const [standing, ministry] = [7_000, 7_001];
    await store().write(async (writer) => {
      for (let number = 0; number <= COMMON_AFTER; number += 1)
        await writer.addVersion(
          version(`Common ${number}`, {
            sketch: { runs: [standing], terms: number === 3 ? [ministry, 7_002] : [ministry] },
          }),
        );
    });
    const { found, commonTerms, commonRuns } = await store().findCandidates(
      { runs: [standing], terms: [ministry, 7_002] },
      2_000,
    );
    expect([commonTerms, commonRuns]).toEqual([1, 1]);
    expect(found.length).toBe(COMMON_AFTER);
    expect(found[0]?.hash).toBe(version("Common 3").hash);
    expect(found.filter(({ termWeight }) => termWeight > 0)).toHaveLength(1);
    expect(found.map(({ hash }) => hash)).not.toContain(version("Common 0").hash);
  });
}
