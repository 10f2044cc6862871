import DeallineTool

await Dealline.main()
