namespace PostmortemTools.Rendering.Views;

/// <summary>Marks what a template sees of the model; its text is what a template writes of it.</summary>
internal interface IView
{
}
