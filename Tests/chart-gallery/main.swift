import ChartGallery

// Prints the page of all exhibits, whose only argument is the address of the theme's stylesheet,
// or with `--benchmark` what drawing costs.
let argument = CommandLine.arguments.dropFirst().first
if argument == "--benchmark" {
  print(Benchmark.report())
} else {
  print(GalleryPage(stylesheet: argument ?? "style.css").markup)
}
