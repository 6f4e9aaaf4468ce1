import { sayProblem } from "@/app/say-problem";
import { StoriesPage } from "@/components/story/stories-page";
import { topFindings } from "@/components/story/top-findings";
import { loadStories } from "@/lib/server/stories";

export default async function Home() {
  const { stories, problems } = await loadStories();
  return (
    <StoriesPage
      stories={stories.map(({ story, note }) => ({
        slug: story.slug,
        title: story.title,
        sample: note !== null && /\bsample\b/iu.test(story.title),
        labels: story.versions.map((version) => version.label),
        finding: topFindings(story)[0] ?? null,
      }))}
      problems={problems.map(sayProblem)}
    />
  );
}
