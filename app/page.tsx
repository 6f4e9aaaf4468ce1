import { StoriesPage } from "@/components/story/stories-page";
import { loadStories } from "@/lib/server/stories";

export default async function Home() {
  const { stories, problems } = await loadStories();
  return (
    <StoriesPage
      stories={stories.map(({ story, note }) => ({
        slug: story.slug,
        title: story.title,
        labels: story.versions.map((version) => version.label),
        note,
      }))}
      problems={problems.map(({ message }) => message)}
    />
  );
}
