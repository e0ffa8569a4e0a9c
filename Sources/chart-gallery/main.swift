import ChartGallery

// Prints the page of all exhibits; its only argument is the address of the theme's stylesheet.
print(GalleryPage(stylesheet: CommandLine.arguments.dropFirst().first ?? "style.css").markup)
